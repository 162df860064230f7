package org.wandelwerk.profile;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without an account who writes a profile over HTTP, field by field, as the page does. */
public final class Clerk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ON = 303;

    private final HttpClient line;
    private final String house;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, Integer> seen = new ConcurrentHashMap<>();
    private final String profile;
    private final String token;

    private Clerk(HttpClient line, String house) throws IOException, InterruptedException {
        this.line = line;
        this.house = house;
        var form = hidden(open("/ideen/neu?traeger=administered&zweck=build"), "/ideen/neu");
        var begun = send("/ideen/neu", form);
        if (begun.statusCode() != ON) {
            throw new IllegalStateException("no profile was begun: " + begun.statusCode());
        }
        var section = begun.headers().firstValue("Location").orElseThrow();
        this.profile = section.substring(section.indexOf("/ideen/"), section.lastIndexOf('/'));
        this.token = hidden(open(profile + "/idee"), profile + "/idee").getOrDefault("token", "");
    }

    /** Begins a profile; the house lies at an address such as {@code http://127.0.0.1:8080}. */
    public static Clerk begins(HttpClient line, String house) throws IOException, InterruptedException {
        return new Clerk(line, house);
    }

    /** The key under which the office knows it. */
    public String key() {
        return profile.substring("/ideen/".length());
    }

    /** Types an answer, and says whether the page may call it saved. */
    public boolean types(String slot, String text) throws IOException, InterruptedException {
        var fields = Map.of("token", token, "a_" + slot, text, "r_" + slot, String.valueOf(seen.getOrDefault(slot, 0)));
        var answer = send(profile + "/feld", fields);
        if (answer.statusCode() != 200) {
            return false;
        }
        var field = JsonMapper.shared().readTree(answer.body()).path(slot);
        seen.put(slot, field.path("revision").asInt());
        return field.hasNonNull("saved");
    }

    /** What stands in a field of a section when it is opened anew. */
    public String reads(String section, String slot) throws IOException, InterruptedException {
        var field = open(profile + "/" + section).selectFirst("[name=a_" + slot + "]");
        return field == null ? "" : field.val();
    }

    /** Opens the page from which a profile is handed in, and gives what its button would send. */
    public Map<String, String> isAboutToHandIn() throws IOException, InterruptedException {
        return hidden(open(profile), profile + "/abgeben");
    }

    /** Presses the button; gives the status of the answer. */
    public int handsIn(Map<String, String> form) throws IOException, InterruptedException {
        return send(profile + "/abgeben", form).statusCode();
    }

    /** The same over a line that breaks after a while; then an answer is seen only if it was quicker. */
    public int handsIn(Map<String, String> form, Duration breaksAfter) throws IOException, InterruptedException {
        return answer(posted(profile + "/abgeben", form).timeout(breaksAfter)).statusCode();
    }

    private Document open(String address) throws IOException, InterruptedException {
        return Jsoup.parse(answer(request(address).GET()).body());
    }

    private HttpResponse<String> send(String address, Map<String, String> fields)
            throws IOException, InterruptedException {
        return answer(posted(address, fields));
    }

    private HttpRequest.Builder posted(String address, Map<String, String> fields) {
        var body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(house + address))
                .timeout(PATIENCE)
                .header("Accept", "text/html, application/json");
        var held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = line.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static Map<String, String> hidden(Document page, String action) {
        return page.select("form[action=%s] input[type=hidden]".formatted(action)).stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.val(), (first, _) -> first));
    }
}
