package org.wandelwerk.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.web.ErrorPage;

/** Draws a page by its template; the answer is made whole before its first byte is sent. */
@Component
class PageWriter extends AbstractHttpMessageConverter<Page> {

    private final TemplateEngine templates;
    private final Frames frames;
    private final PageHeads heads;
    private final PageCache cache;

    PageWriter(TemplateEngine templates, Frames frames, PageHeads heads, PageCache cache) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.templates = templates;
        this.frames = frames;
        this.heads = heads;
        this.cache = cache;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Page readInternal(Class<? extends Page> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("pages are only written", input);
    }

    @Override
    protected void writeInternal(Page page, HttpOutputMessage output) throws IOException {
        var frame = frameOf(page);
        if (frame.offer().missing() != null && !(page instanceof ErrorPage)) {
            throw new NotFound(page.template() + " in " + frame.offer().missing());
        }
        var parts = Map.<String, Object>of("page", page, "frame", frame);
        if (frame.isUnreviewed()) {
            output.getHeaders().setCacheControl("no-store");
            writeUnreviewed(page.template(), parts, output);
            return;
        }
        if (page.isShared()) {
            ReadNotes.share();
        }
        keepNowhere(page, output.getHeaders());
        var body = keptBody(page);
        if (body.isPresent()) {
            var drawn = PageOutput.of(body.get());
            templates.render(page.template(), parts, drawn);
            send(drawn.packed(), PageCoding.GZIP, output);
            return;
        }
        var html = new Utf8ByteOutput();
        templates.render(page.template(), parts, html);
        if (ReadNotes.areTaken()) {
            output.getHeaders().setContentLength(html.getContentLength());
            html.writeTo(output.getBody());
        } else {
            var coding = frames.coding();
            send(coding.pack(html.toByteArray(), PageCoding.Effort.FOR_ONE), coding, output);
        }
    }

    private Optional<KeptBody> keptBody(Page page) {
        return ReadNotes.areTaken() || !cache.keepsDrawn() ? Optional.empty() : frames.bodyOf(page);
    }

    /** To one reader, who waits. */
    private static void send(byte[] body, PageCoding coding, HttpOutputMessage output) throws IOException {
        coding.word().ifPresent(word -> output.getHeaders().set(HttpHeaders.CONTENT_ENCODING, word));
        if (!output.getHeaders().getVary().contains(HttpHeaders.ACCEPT_ENCODING)) {
            output.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        output.getHeaders().setContentLength(body.length);
        output.getBody().write(body);
    }

    /** Unless its controller said how long a page may be kept, whoever keeps it asks before giving it again. */
    private static void keepNowhere(Page page, HttpHeaders headers) {
        if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            headers.setCacheControl(page.isShared() ? "no-cache" : "private, no-cache");
            headers.setVary(List.of(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.COOKIE));
        }
    }

    private Frame frameOf(Page page) {
        var head = frames.kept(page).map(KeptContent::head).orElseGet(() -> heads.of(page));
        return frames.current(page.template()).with(head);
    }

    private void writeUnreviewed(String template, Map<String, Object> parts, HttpOutputMessage output)
            throws IOException {
        var html = new StringOutput();
        templates.render(template, parts, html);
        var bytes = GermanMarks.asParts(html.toString()).getBytes(StandardCharsets.UTF_8);
        output.getHeaders().set("X-Robots-Tag", "noindex");
        output.getHeaders().setContentLength(bytes.length);
        output.getBody().write(bytes);
    }
}
