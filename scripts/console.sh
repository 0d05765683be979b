#!/usr/bin/env bash
# Runs the official console image with the plugin in it. Needs podman or docker.
#
#   npm start                 in one terminal: dev cluster and the plugin's files on http://127.0.0.1:9000
#   scripts/console.sh        in another: the console on http://127.0.0.1:9002
#
# API and TOKEN choose another cluster, PORT another port, IMAGE another console, NAME=URL… other plugins or another address of ours.
set -euo pipefail
cd "$(dirname "$0")/.."

image=${IMAGE:-quay.io/openshift/origin-console:4.22}
port=${PORT:-9002}
plugin=hosted-virtualization-plugin
[ $# -gt 0 ] || set -- "$plugin=http://127.0.0.1:9000/api/plugins/$plugin/"

dev_cluster() { node -p "const c = JSON.parse(require('fs').readFileSync('.dev-cluster/cluster.json')); $1"; }
if [ -z "${API:-}" ]; then
  [ -f .dev-cluster/cluster.json ] || { echo 'There is no dev cluster. Run npm start first, or give API and TOKEN of a cluster of yours.' >&2; exit 1; }
  API=$(dev_cluster c.apiserver)
  TOKEN=$(dev_cluster c.tokens.admin)
fi
engine=$(command -v podman || command -v docker) || { echo 'Install podman or docker.' >&2; exit 1; }

# The token goes by the environment: a command line can be read by everybody on the machine.
export BRIDGE_LISTEN="http://127.0.0.1:$port" BRIDGE_BASE_ADDRESS="http://127.0.0.1:$port" \
  BRIDGE_USER_AUTH=disabled BRIDGE_USER_SETTINGS_LOCATION=localstorage \
  BRIDGE_K8S_MODE=off-cluster BRIDGE_K8S_MODE_OFF_CLUSTER_ENDPOINT="$API" \
  BRIDGE_K8S_MODE_OFF_CLUSTER_SKIP_VERIFY_TLS=true BRIDGE_K8S_AUTH_BEARER_TOKEN="$TOKEN" \
  BRIDGE_PLUGINS="$(IFS=,; echo "$*")" \
  BRIDGE_I18N_NAMESPACES="$(printf 'plugin__%s,' "${@%%=*}" | sed 's/,$//')"
names=$(compgen -e BRIDGE_ | sed 's/^/--env /')

echo "console with $* on http://127.0.0.1:$port"
# shellcheck disable=SC2086 -- one argument a word is meant
exec "$engine" run --rm --network host $names "$image"
