package org.wandelwerk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One browser without scripts: it keeps its cookies and sends forms as the house made them. */
record Caller(HttpClient client, CookieManager cookies, RunningHouse house) implements AutoCloseable {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    static Caller of(RunningHouse house) {
        var cookies = new CookieManager();
        return new Caller(HttpClient.newBuilder().cookieHandler(cookies).build(), cookies, house);
    }

    /** Opens the page and sends its form that leads to the address, with these fields and the hidden ones. */
    int fill(String page, String address, Map<String, String> fields) throws IOException, InterruptedException {
        var form = get(page);
        var at = form.indexOf("action=\"" + address);
        var end = form.indexOf("</form>", at);
        if (at < 0 || end < 0) {
            throw new IllegalStateException("%s has no form that leads to %s".formatted(page, address));
        }
        var sent = new TreeMap<>(fields);
        HIDDEN.matcher(form.substring(at, end))
                .results()
                .forEach(field -> sent.putIfAbsent(field.group(1), field.group(2)));
        var body = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(house.address(address)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** The header by which the house knows who is signed in. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().endsWith("SESSION"))
                .map(HttpCookie::toString)
                .map(cookie -> "Cookie: " + cookie.replace("$Version=\"1\"; ", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody was let in"));
    }

    String get(String page) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(house.address(page))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
