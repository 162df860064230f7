package org.wandelwerk.identity.web.provider;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Keycloak's distribution, unpacked by the build, on this machine alone, with a realm of an agency. */
final class KeycloakServer implements AutoCloseable {

    private static final String ADMIN = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    /** Starts it over a copy of the realm and waits until it answers. */
    KeycloakServer(Path folder) {
        try {
            port = freePort();
            var realm = folder.resolve("data/import/agency-realm.json");
            Files.createDirectories(realm.getParent());
            Files.copy(
                    Path.of("src/test/resources/keycloak/agency-realm.json"),
                    realm,
                    StandardCopyOption.REPLACE_EXISTING);
            process = started(folder);
            await();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return base() + "/realms/agency";
    }

    /** Takes the user out of a group, as an administrator does when somebody leaves. */
    void takeOut(String user, String group) {
        var token = JsonParser.parseString(
                        send(HttpRequest.newBuilder(URI.create(base() + "/realms/master/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=admin-cli"
                                        + "&username=" + ADMIN + "&password=" + ADMIN))))
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
        var users = "/users/" + idOf(asked(token, "/users?exact=true&username=" + user));
        var groups = "/groups/" + idOf(asked(token, users + "/groups?search=" + group));
        send(admin(token, users + groups).DELETE());
    }

    private static String idOf(JsonArray found) {
        return found.get(0).getAsJsonObject().get("id").getAsString();
    }

    private JsonArray asked(String token, String path) {
        JsonElement answer = JsonParser.parseString(send(admin(token, path).GET()));
        return answer.getAsJsonArray();
    }

    private HttpRequest.Builder admin(String token, String path) {
        return HttpRequest.newBuilder(URI.create(base() + "/admin/realms/agency" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process started(Path folder) throws IOException {
        var builder = new ProcessBuilder(
                "sh",
                folder.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home", ""));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("keycloak.log").toFile())
                .start();
    }

    private void await() throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        while (!answers(request)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Keycloak does not start; see target/keycloak.log");
            }
            Thread.sleep(500);
        }
    }

    private static boolean answers(HttpRequest request) {
        return CLIENT.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, trouble) -> trouble == null && answer.statusCode() == 200)
                .join();
    }

    /** The script may keep the server as its child, and would leave it behind. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
