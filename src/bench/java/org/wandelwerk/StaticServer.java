package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An nginx that sends one file as it lies there, packed; the measure for what could be had at best. */
record StaticServer(Process server, int port) implements AutoCloseable {

    static StaticServer start(Path folder, byte[] packed) throws IOException, InterruptedException {
        var port = RunningHouse.freePort();
        Files.createDirectories(folder.resolve("files"));
        Files.write(folder.resolve("files/page.html"), packed);
        var settings = Files.writeString(folder.resolve("nginx.conf"), """
            user root;
            worker_processes auto;
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 1024; }
            http {
              types { text/html html; }
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 100000000;
              open_file_cache max=10;
              server {
                listen 127.0.0.1:%2$d;
                root %1$s/files;
                add_header Content-Encoding gzip;
              }
            }
            """.formatted(folder, port));
        var server = new ProcessBuilder("nginx", "-c", settings.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Thread.sleep(500);
        return new StaticServer(server, port);
    }

    String address() {
        return "http://127.0.0.1:%d/page.html".formatted(port);
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
