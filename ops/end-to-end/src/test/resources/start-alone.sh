#!/usr/bin/env bash
# Starts the product in a network without a way out and counts what tried to leave it all the same.
# usage, in a network namespace of its own: start-alone.sh <java> <jar> <data directory>
set -u

ip link set lo up

# Packets for which there was no route, and questions to a name server on this machine that nobody answered.
lost() {
  awk '
    $1 == key { for (i = 2; i <= NF; i++) if (name[key, i] == "OutNoRoutes" || name[key, i] == "NoPorts") sum += $i; key = ""; next }
    $1 == "Ip:" || $1 == "Udp:" { key = $1; for (i = 2; i <= NF; i++) name[key, i] = $i }
    END { print sum + 0 }' /proc/net/snmp
}

healthy() {
  { exec 3<>/dev/tcp/127.0.0.1/18081; } 2>/dev/null || return 1
  printf 'GET /actuator/health HTTP/1.0\r\n\r\n' >&3
  local status
  IFS= read -r status <&3
  exec 3>&-
  [[ "$status" == *" 200"* ]]
}

before=$(lost)
"$1" -jar "$2" --server.port=18080 --management.server.port=18081 "--ledger.data-directory=$3" &
product=$!
for _ in $(seq 1 960); do
  if healthy; then
    echo healthy
    break
  fi
  kill -0 "$product" 2>/dev/null || exit 1
  sleep 0.25
done
# whoever calls home does so within moments of the start
sleep 5
echo "calls that found no way out: $(($(lost) - before))"
# and the count itself is known to count
(exec 4<>/dev/udp/192.0.2.1/9 && echo >&4) 2>/dev/null
echo "a call on purpose was counted: $(($(lost) - before > 0))"
kill "$product"
wait "$product"
exit 0
