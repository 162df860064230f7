package org.wandelwerk.profile;

import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** Somebody without an account, who writes a profile in a browser without scripts that keeps its cookies. */
public record Writer(Site site, Map<String, String> cookies) {

    public static Writer at(Site site) {
        return new Writer(site, new TreeMap<>());
    }

    /** Somebody who begins a profile, and the address of its first section. */
    public String begin() {
        var form = Form.in(get("/ideen/neu").page(), "/ideen/neu").with("traeger", "municipality");
        return path(send(form).header("Location"));
    }

    /** The address of the profile that was begun in this browser. */
    public String profile() {
        return cookies.keySet().stream()
                .filter(name -> name.startsWith("idea-"))
                .map(name -> "/ideen/" + name.substring("idea-".length()).toUpperCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    /** The same browser with the cookies of now, for requests at the same time. */
    public Writer reading() {
        return new Writer(site, new TreeMap<>(cookies));
    }

    public Answer get(String path) {
        return kept(site.send(request(path).GET()));
    }

    public Answer send(Form form) {
        return kept(site.send(request(form.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))));
    }

    /** Sends a form with a file. */
    public Answer hand(Form form, String field, String name, byte[] content) {
        var parts = Desk.Multipart.of(form, field, name, content);
        return kept(site.send(request(form.address())
                .header("Content-Type", parts.type())
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.body()))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(site.address(path)).header("Accept", "text/html");
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer kept(Answer answer) {
        answer.response().headers().allValues("Set-Cookie").forEach(cookie -> {
            var parts = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        });
        return answer;
    }

    /** The page that an answer leads on to. */
    public Answer follow(Answer answer) {
        return get(path(answer.header("Location")));
    }

    /** An address of the house without its host. */
    public static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
