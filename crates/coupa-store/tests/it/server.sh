# Runs a PostgreSQL server until standard input ends, then stops it and removes its folder. $1 is the folder of the
# binaries, $2 that of the server: its socket lies there, it has no port, and `postgres` needs no password.
# "ready" is printed whenever it can be called. A line with INT starts it anew; QUIT stops it as if it had died, until
# there is another line.
"$1/initdb" --pgdata="$2/data" --auth=trust --username=postgres --encoding=UTF8 --locale=C --no-instructions >"$2/initdb.log" 2>&1 || exit 1
printf 'local all locked scram-sha-256\nlocal all all trust\n' >"$2/data/pg_hba.conf"
start() {
    "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c max_connections=200 </dev/null >>"$2/server.log" 2>&1 &
    server=$!
    tries=0
    until "$1/pg_isready" --quiet --host="$2"; do
        tries=$((tries + 1))
        [ $tries -lt 300 ] || { kill -QUIT $server; exit 1; }
        sleep 0.1
    done
    echo ready
}
start "$1" "$2"
while read -r word; do
    kill -$word $server
    wait $server
    [ "$word" = INT ] && start "$1" "$2"
    [ "$word" = QUIT ] && { read -r pause; start "$1" "$2"; }
done
kill -QUIT $server
wait $server
rm -rf "$2"
