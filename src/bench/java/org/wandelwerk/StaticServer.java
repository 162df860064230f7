package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An nginx that sends files as they lie there, packed; the measure for what could be had at best. */
record StaticServer(Process server, int port) implements AutoCloseable {

    private static final String SETTINGS = """
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
        """;

    /** Of pages by their names. */
    static StaticServer start(Path folder, Map<String, byte[]> packed) throws IOException, InterruptedException {
        var port = RunningHouse.freePort();
        Files.createDirectories(folder.resolve("files"));
        for (var page : packed.entrySet()) {
            Files.write(folder.resolve("files").resolve(file(page.getKey())), page.getValue());
        }
        var settings = Files.writeString(folder.resolve("nginx.conf"), SETTINGS.formatted(folder, port));
        var server = new ProcessBuilder("nginx", "-c", settings.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Thread.sleep(500);
        return new StaticServer(server, port);
    }

    String address(String page) {
        return "http://127.0.0.1:%d/%s".formatted(port, file(page));
    }

    private static String file(String page) {
        return page.replace(' ', '-') + ".html";
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
