import { useTranslation } from 'react-i18next';
import { isLanguage } from './i18n';
import type { Language } from './i18n';

const english = {
  product: 'Hosted virtualization',
  skip: 'Skip to content',
  navigation: 'Navigation',
  user: 'User',
  language: 'Language',
  darkTheme: 'Use the dark theme',
  lightTheme: 'Use the light theme',
  project: 'Project',
  allProjects: 'All projects',
  findProject: 'Find a project',
  noProject: 'No project fits',
  notFound: 'Page not found',
  notFoundBody: 'There is no page at this address.',
  backToStart: 'Go to the first page',
  pageFailed: 'The page stopped working',
  reload: 'Reload the page',
  objectFailed: 'The object cannot be shown',
};
type Words = typeof english;

const words: Record<Language, Words> = {
  en: english,
  ja: {
    product: 'ホスト型仮想化',
    skip: 'コンテンツへ移動',
    navigation: 'ナビゲーション',
    user: 'ユーザー',
    language: '言語',
    darkTheme: 'ダークテーマを使用',
    lightTheme: 'ライトテーマを使用',
    project: 'プロジェクト',
    allProjects: 'すべてのプロジェクト',
    findProject: 'プロジェクトを検索',
    noProject: '該当するプロジェクトがありません',
    notFound: 'ページが見つかりません',
    notFoundBody: 'このアドレスにページはありません。',
    backToStart: '最初のページへ移動',
    pageFailed: 'ページが動作を停止しました',
    reload: 'ページを再読み込み',
    objectFailed: 'オブジェクトを表示できません',
  },
  zh: {
    product: '托管虚拟化',
    skip: '跳到内容',
    navigation: '导航',
    user: '用户',
    language: '语言',
    darkTheme: '使用深色主题',
    lightTheme: '使用浅色主题',
    project: '项目',
    allProjects: '所有项目',
    findProject: '查找项目',
    noProject: '没有匹配的项目',
    notFound: '未找到页面',
    notFoundBody: '此地址没有页面。',
    backToStart: '转到首页',
    pageFailed: '页面已停止工作',
    reload: '重新加载页面',
    objectFailed: '无法显示该对象',
  },
  ko: {
    product: '호스팅 가상화',
    skip: '콘텐츠로 이동',
    navigation: '탐색',
    user: '사용자',
    language: '언어',
    darkTheme: '어두운 테마 사용',
    lightTheme: '밝은 테마 사용',
    project: '프로젝트',
    allProjects: '모든 프로젝트',
    findProject: '프로젝트 찾기',
    noProject: '일치하는 프로젝트가 없습니다',
    notFound: '페이지를 찾을 수 없습니다',
    notFoundBody: '이 주소에는 페이지가 없습니다.',
    backToStart: '첫 페이지로 이동',
    pageFailed: '페이지가 작동을 멈췄습니다',
    reload: '페이지 새로 고침',
    objectFailed: '개체를 표시할 수 없습니다',
  },
};

/** The host's own few words; those of the pages are the plugin's. */
export const useHostWords = (): Words => {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? words[i18n.language] : english;
};
