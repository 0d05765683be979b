/** Who the server signs in, and whom one may become. */
export interface Session {
  user: string;
  users: readonly string[];
}

/** Asks the standalone server; rejects if it does not answer. */
export const readSession = async (): Promise<Session> => {
  const response = await fetch('/api/standalone/session');
  if (!response.ok) throw new Error(`The standalone server answered ${response.status}`);
  return (await response.json()) as Session;
};

/** Becomes another user: the page begins anew, so that nothing of the former user's stays in it. */
export const becomeUser = (user: string): void => {
  document.cookie = `hvp-user=${encodeURIComponent(user)}; path=/; SameSite=Strict; max-age=31536000`;
  window.location.reload();
};
