package org.wandelwerk.shell;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What machines are told of each page, asked late of whoever knows it. */
@Component
class PageHeads {

    private final Frames frames;
    private final ObjectProvider<HeadSource> sources;

    PageHeads(Frames frames, ObjectProvider<HeadSource> sources) {
        this.frames = frames;
        this.sources = sources;
    }

    /** The head of a page that answers the present request. */
    PageHead of(Page page) {
        var frame = frames.current(page.template());
        return sources.stream()
                .findFirst()
                .map(source -> source.of(page, frame))
                .orElse(frame.head());
    }
}
