package org.wandelwerk.shell;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What machines are told of each page, asked late of whoever knows it. */
@Component
class PageHeads {

    private final Frames frames;
    private final Supplier<Optional<HeadSource>> source;

    PageHeads(Frames frames, ObjectProvider<HeadSource> sources) {
        this.frames = frames;
        this.source = SingletonSupplier.of(() -> sources.stream().findFirst());
    }

    /** The head of a page that answers the present request. */
    PageHead of(Page page) {
        var frame = frames.current(page.template());
        return source.get().map(found -> found.of(page, frame)).orElse(frame.head());
    }
}
