package org.wandelwerk.identity.web.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A whole provider of OpenID Connect on this machine: it describes itself, asks its user for name and password on a
 * page of its own, signs its tokens, and insists on its client, on state, nonce and PKCE. A code of it works once.
 */
public final class AgencyProvider implements AutoCloseable {

    /** What its one user types on its page, behind the mail. */
    public static final String PASSWORD = "agentur im revier";

    /** What the house and the provider have agreed on. */
    public static final String SECRET = "secret";

    private static final String CLIENT = "wandelwerk";

    /** What somebody has done to a token who is not the provider, or is another one. */
    enum Forgery {
        NONE,
        ANOTHER_KEY,
        KEY_IN_ITSELF,
        NO_SIGNATURE,
        SHARED_SECRET,
        TOO_OLD,
        ANOTHER_ISSUER,
        ANOTHER_AUDIENCE
    }

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Map<String, String>> asking = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    public volatile String subject = "sub-1";
    public volatile String mail = "agency@example.org";
    /** Left out of what it says when {@code null}. */
    public volatile @Nullable List<String> groups = List.of("programme-office");

    volatile boolean forgetsNonce;
    volatile boolean namesAnotherIssuer;
    volatile Forgery forgery = Forgery.NONE;
    volatile Duration askedAgo = Duration.ZERO;

    public AgencyProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("one").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, description()));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/login", this::login);
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String description() {
        return """
            {"issuer": "%2$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"], "scopes_supported": ["openid", "profile", "email"],
             "grant_types_supported": ["authorization_code"], "code_challenge_methods_supported": ["S256"],
             "claims_supported": ["sub", "email", "email_verified", "name", "groups"],
             "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
            """.formatted(issuer(), namesAnotherIssuer ? "https://other.example" : issuer());
    }

    /** Whoever asks rightly sees the page that asks for name and password. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        var isRight = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && List.of(asked.getOrDefault("scope", "").split(" ")).contains("openid")
                && asked.getOrDefault("redirect_uri", "").matches("http://localhost:\\d+/anmelden/anbieter/zurueck")
                && asked.keySet().containsAll(List.of("state", "nonce", "code_challenge"))
                && "S256".equals(asked.get("code_challenge_method"));
        if (!isRight) {
            page(exchange, 400, "<h1>This client asks wrongly</h1>");
            return;
        }
        var request = UUID.randomUUID().toString();
        asking.put(request, asked);
        page(exchange, 200, form(request, ""));
    }

    private static String form(String request, String message) {
        return """
            <h1>Agentur: Anmelden</h1><p>%s</p>
            <form method="post" action="/login"><input type="hidden" name="request" value="%s">
            <p><label for="user">Name</label> <input id="user" name="user" autocomplete="username"></p>
            <p><label for="secret">Kennwort</label> <input id="secret" name="secret" type="password"></p>
            <p><button type="submit">Weiter</button></p></form>
            """.formatted(message, request);
    }

    private void login(HttpExchange exchange) throws IOException {
        var sent = sent(exchange);
        var request = sent.getOrDefault("request", "");
        var asked = asking.get(request);
        if (asked == null || !mail.equals(sent.get("user")) || !PASSWORD.equals(sent.get("secret"))) {
            page(exchange, 401, form(request, "Name oder Kennwort stimmen nicht."));
            return;
        }
        asking.remove(request);
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        var back = URI.create(asked.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().set("Location", back.toString());
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = sent(exchange);
        var basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\": \"invalid_client\"}");
            return;
        }
        var asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null
                || !Objects.equals(asked.get("redirect_uri"), sent.get("redirect_uri"))
                || !digest(String.valueOf(sent.get("code_verifier"))).equals(asked.get("code_challenge"))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, """
            {"access_token": "%s", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
            """.formatted(UUID.randomUUID(), idToken(asked)));
    }

    private String idToken(Map<String, String> asked) {
        var now = forgery == Forgery.TOO_OLD ? Instant.now().minus(Duration.ofHours(2)) : Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(forgery == Forgery.ANOTHER_ISSUER ? "http://localhost:1" : issuer())
                .subject(subject)
                .audience(forgery == Forgery.ANOTHER_AUDIENCE ? "another-house" : asked.get("client_id"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .claim("nonce", forgetsNonce ? "another" : asked.get("nonce"))
                .claim("email", mail)
                .claim("email_verified", true)
                .claim("name", "Ayla Agentur")
                .claim("groups", groups)
                .claim("auth_time", now.minus(askedAgo).getEpochSecond())
                .build();
        try {
            return forgery == Forgery.NO_SIGNATURE ? new PlainJWT(claims).serialize() : signed(claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        var header = new JWSHeader.Builder(forgery == Forgery.SHARED_SECRET ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256)
                .keyID("one");
        var isKeyed = forgery == Forgery.ANOTHER_KEY || forgery == Forgery.KEY_IN_ITSELF;
        var signing = isKeyed ? new RSAKeyGenerator(2048).keyID("one").generate() : key;
        if (forgery == Forgery.KEY_IN_ITSELF) {
            header.jwk(signing.toPublicJWK());
        }
        var token = new SignedJWT(header.build(), claims);
        token.sign(forgery == Forgery.SHARED_SECRET ? new MACSigner(SECRET.repeat(8)) : new RSASSASigner(signing));
        return token.serialize();
    }

    private static void page(HttpExchange exchange, int status, String body) throws IOException {
        var head = "<!DOCTYPE html><html lang=\"de\"><title>Agentur</title><body>";
        answer(exchange, status, head + body, "text/html; charset=utf-8");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        answer(exchange, status, json, "application/json");
    }

    private static void answer(HttpExchange exchange, int status, String text, String type) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> sent(HttpExchange exchange) throws IOException {
        return fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> fields(@Nullable String query) {
        var fields = new TreeMap<String, String>();
        for (var pair : String.valueOf(query).split("&")) {
            var parts = (pair + "=").split("=", 3);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static String digest(String text) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
