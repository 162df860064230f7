package org.wandelwerk.draft;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SecretToken;

/** Somebody who is signed in, with a browser without scripts. */
public record Desk(Site site, Person person, SecretToken token) {

    /** A form as it was handed out, with what somebody types into it. */
    public record Form(String address, Map<String, List<String>> fields) {

        /** The form of a page whose address ends so. */
        public static Form in(Document page, String end) {
            var form = (FormElement) page.select("form[method=post]").stream()
                    .filter(one -> one.attr("action").endsWith(end))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "no form " + end + " in " + page.select("main").text()));
            var fields = new LinkedHashMap<String, List<String>>();
            form.formData()
                    .forEach(data -> fields.computeIfAbsent(data.key(), _ -> new ArrayList<>())
                            .add(data.value()));
            return new Form(form.attr("action"), fields);
        }

        public Form with(String name, String value) {
            return with(name, List.of(value));
        }

        /** The same with several values of one name, as rows and boxes send them. */
        public Form with(String name, List<String> values) {
            var more = new LinkedHashMap<>(fields);
            more.put(name, values);
            return new Form(address, more);
        }

        /** The same when another button is pressed than this one. */
        public Form without(String name) {
            var fewer = new LinkedHashMap<>(fields);
            fewer.remove(name);
            return new Form(address, fewer);
        }

        public Form to(String other) {
            return new Form(other, fields);
        }

        public String value(String name) {
            return String.join("|", fields.getOrDefault(name, List.of()));
        }

        public String encoded() {
            return fields.entrySet().stream()
                    .flatMap(field -> field.getValue().stream()
                            .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                    .collect(Collectors.joining("&"));
        }
    }

    public Answer get(String path) {
        return site.send(HttpRequest.newBuilder(site.address(path))
                .GET()
                .header("Accept", "text/html")
                .header("Cookie", "SESSION=" + token.value()));
    }

    /** A file that is no text. */
    public byte[] bytes(String path) {
        return site.bytes(HttpRequest.newBuilder(site.address(path)).header("Cookie", "SESSION=" + token.value()));
    }

    public Answer send(Form form) {
        return site.send(HttpRequest.newBuilder(site.address(form.address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Cookie", "SESSION=" + token.value())
                .POST(BodyPublishers.ofString(form.encoded())));
    }

    /** A form with a file, as a browser packs it. */
    public record Multipart(String type, byte[] body) {

        public static Multipart of(Form form, String field, String name, byte[] content) {
            var boundary = "----" + UUID.randomUUID();
            var body = new ByteArrayOutputStream();
            form.fields()
                    .forEach((key, values) -> values.forEach(
                            value -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                    .formatted(boundary, key, value)
                                    .getBytes(StandardCharsets.UTF_8))));
            body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                            + "Content-Type: application/octet-stream\r\n\r\n")
                    .formatted(boundary, field, name)
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
            return new Multipart("multipart/form-data; boundary=" + boundary, body.toByteArray());
        }
    }

    /** Sends a form with a file. */
    public Answer hand(Form form, String field, String name, byte[] content) {
        var parts = Multipart.of(form, field, name, content);
        return site.send(HttpRequest.newBuilder(site.address(form.address()))
                .header("Content-Type", parts.type())
                .header("Accept", "text/html")
                .header("Cookie", "SESSION=" + token.value())
                .POST(BodyPublishers.ofByteArray(parts.body())));
    }

    /** The page that an answer leads on to. */
    public Answer follow(Answer answer) {
        var address = URI.create(answer.header("Location"));
        return get(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
    }

    /** What the first page and the parts behind it say waits for this person. */
    public List<String> mine() {
        return work("mine");
    }

    /** What they say lies with others. */
    public List<String> elsewhere() {
        return work("elsewhere");
    }

    private List<String> work(String whose) {
        var first = get("/schreibtisch").page().select("section:has(#" + whose + ")");
        var tasks = new ArrayList<>(first.select("li").eachText());
        var next = first.select("a[rel=next]").attr("href");
        while (!next.isEmpty()) {
            var part = get(next).page();
            tasks.addAll(part.select("main ul.names li").eachText());
            next = part.select("nav.pager a[rel=next]").attr("href");
        }
        return tasks;
    }

    /** Sends one of the buttons beside a draft. */
    public Answer press(String draft, String button) {
        var page = get(draft).page();
        // what is set for later is lifted by forms of their own, which name no version of the draft
        var beside = page.select("aside form:has(input[name=fassung])").isEmpty()
                ? page.select("aside form")
                : page.select("aside form:has(input[name=fassung])");
        var form = beside.isEmpty() ? Form.in(page, draft) : Form.in(page, beside.attr("action"));
        return send(form.to(draft + button));
    }
}
