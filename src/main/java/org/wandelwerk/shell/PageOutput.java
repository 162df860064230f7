package org.wandelwerk.shell;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes a page as its template draws it; the content that the layout asks for first is the body of the page. */
final class PageOutput extends OwaspHtmlTemplateOutput {

    private final Utf8ByteOutput bytes;
    private final KeptBody body;
    private boolean isBegun;
    private int start;
    private int end;

    private PageOutput(Utf8ByteOutput bytes, KeptBody body) {
        super(bytes);
        this.bytes = bytes;
        this.body = body;
    }

    static PageOutput of(KeptBody body) {
        return new PageOutput(new Utf8ByteOutput(), body);
    }

    @Override
    public void writeUserContent(@Nullable Content content) {
        if (isBegun || content == null) {
            super.writeUserContent(content);
            return;
        }
        isBegun = true;
        start = bytes.getContentLength();
        body.drawn().ifPresentOrElse(drawn -> writeBinaryContent(drawn.html()), () -> super.writeUserContent(content));
        end = bytes.getContentLength();
    }

    /** The whole page as a gzip file; its body is kept when it was drawn for the first time. */
    byte[] packed() {
        var page = bytes.toByteArray();
        var drawn = body.drawn().orElseGet(() -> body.keep(Arrays.copyOfRange(page, start, end)));
        return JoinedGzip.join(page, start, end, drawn.blocks());
    }
}
