import { describe, expect, it } from 'vitest';
import { readRouterPorts, routerPortsCommand } from './ingress-router-output';

const PRINTED = `apiVersion: v1
kind: Service
metadata:
  name: router-nodeport-default
  namespace: openshift-ingress
spec:
  ports:
  - name: http
    nodePort: 31080
    port: 80
    protocol: TCP
    targetPort: http
  - name: https
    nodePort: 31443
    port: 443
    protocol: TCP
    targetPort: https
  - name: metrics
    nodePort: 31936
    port: 1936
  type: NodePort
status:
  loadBalancer: {}
`;

describe('what oc prints of the router (OpenShift, Service router-nodeport-default)', () => {
  it('is asked with the kubeconfig of the cluster', () => {
    expect(routerPortsCommand('demo-kubeconfig.yaml')).toBe(
      'oc --kubeconfig demo-kubeconfig.yaml -n openshift-ingress get svc router-nodeport-default -o yaml',
    );
  });

  it.each([
    ['YAML', PRINTED],
    ['JSON', '{"spec":{"ports":[{"name":"https","nodePort":31443},{"name":"http","nodePort":31080}]}}'],
  ])('gives its ports as %s', (_form, text) => {
    expect(readRouterPorts(text).ports).toEqual({ https: 31_443, http: 31_080 });
  });

  it.each([
    ['an error', 'Error from server (NotFound): services "router-nodeport-default" not found'],
    ['a part of it', PRINTED.slice(0, 160)],
    ['a Service without node ports', PRINTED.replaceAll(/ {4}nodePort.*\n/g, '')],
    ['no YAML', '{"spec": ['],
    ['nothing', ''],
  ])('is refused when it is %s', (_what, text) => {
    expect(readRouterPorts(text).problem?.key).toContain('No node ports');
  });
});
