# shellcheck shell=bash disable=SC2154 # whoever sources this sets dir and names
# Sourced: processes in the background, each with a log and a pid file in $dir.

# Start time of process $1, which distinguishes it from a later process with the same id.
started() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# Runs the command in the background under the name $1: $dir/$1.{log,pid}.
launch() {
  local name=$1
  shift
  setsid "$@" > "$dir/$name.log" 2>&1 < /dev/null &
  echo "$! $(started $!)" > "$dir/$name.pid"
}

alive() {
  local pid start
  read -r pid start 2>/dev/null < "$dir/$1.pid" && [ -n "$start" ] && [ "$(started "$pid")" = "$start" ]
}

# Waits until the command succeeds; fails if the process $1 ends meanwhile.
wait_for() {
  local name=$1
  shift
  for _ in {1..300}; do
    "$@" 2>/dev/null && return
    alive "$name" || break
    sleep 0.2
  done
  echo "$name does not answer; the end of $dir/$name.log:" >&2
  tail -n 20 "$dir/$name.log" >&2
  stop
  exit 1
}

port_open() { (exec 3<> "/dev/tcp/127.0.0.1/$1"); }

# Whether the ports in the arguments are free, and none of the processes $names runs.
may_start() {
  local name p
  for name in $names; do
    if alive "$name"; then echo "running already in $dir; stop it first" >&2; return 1; fi
  done
  for p; do
    if port_open "$p" 2>/dev/null; then echo "port $p is in use" >&2; return 1; fi
  done
}

# Stops the processes $names, in that order.
stop() {
  local name pid
  for name in $names; do
    alive "$name" || continue
    read -r pid _ < "$dir/$name.pid"
    kill "$pid"
    for _ in {1..100}; do
      alive "$name" || break
      sleep 0.1
    done
    ! alive "$name" || kill -9 "$pid"
  done
}
