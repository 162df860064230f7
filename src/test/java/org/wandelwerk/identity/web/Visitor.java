package org.wandelwerk.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.wandelwerk.Site;

/** A browser without scripts that keeps its cookies, for one person. */
public final class Visitor {

    private final Site site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String last = "";

    public Visitor(int port) {
        this.site = new Site(port);
    }

    /** The page that was asked for last. */
    public String last() {
        return last;
    }

    public Site.Answer get(String path) {
        last = path;
        return remember(site.send(request(path).GET()));
    }

    /** Follows one redirection. */
    public Site.Answer follow(Site.Answer answer) {
        return get(answer.header("Location"));
    }

    /** Opens a page and sends its form with this action, with the given fields typed. */
    public Site.Answer fill(String page, String action, String... typed) {
        return submit(get(page), action, typed);
    }

    /** Sends the form with this action of a page, with the given fields typed. */
    public Site.Answer submit(Site.Answer page, String action, String... typed) {
        var form = page.page().selectFirst("form[method=post][action='" + action + "']");
        if (form == null) {
            throw new AssertionError("no form to " + action + " on " + page.heading());
        }
        return post(action, fields(form, typed));
    }

    public Site.Answer post(String action, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return remember(site.send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** The secret of the sign-in that this browser holds; empty when it holds none. */
    public String session() {
        return cookies.getOrDefault("SESSION", "");
    }

    public void hold(String session) {
        cookies.put("SESSION", session);
    }

    /** What the forms of a page of this browser send. */
    public String token(String page) {
        return get(page).page().select("form input[name=token]").attr("value");
    }

    private Map<String, String> fields(Element form, String... typed) {
        var fields = new TreeMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("textarea[name]").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return fields;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(site.address(path)).header("Accept", "text/html");
        var held = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(joining("; "));
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private Site.Answer remember(Site.Answer answer) {
        for (var set : given(answer)) {
            var pair = set.split(";")[0].split("=", 2);
            if (set.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    public static List<String> given(Site.Answer answer) {
        return new ArrayList<>(answer.response().headers().allValues("Set-Cookie"));
    }
}
