package org.wandelwerk.opendata;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The pictures that were asked for last; each is drawn once, however many ask for it, no more than two at a time, and
 * no more than a hundred are kept.
 */
@Component
public class PreviewPictures {

    private static final int KEPT = 100;
    private static final int AT_ONCE = 2;

    private final Function<PreviewCard, byte[]> pen;
    private final AsyncCache<PreviewCard, byte[]> drawn;

    PreviewPictures() {
        this(PreviewPicture::png);
    }

    PreviewPictures(Function<PreviewCard, byte[]> pen) {
        var threads = Thread.ofPlatform().daemon().name("preview-", 0).factory();
        this.pen = pen;
        this.drawn = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .executor(Executors.newFixedThreadPool(AT_ONCE, threads))
                .buildAsync();
    }

    /** The picture as PNG. */
    public byte[] png(PreviewCard card) {
        return drawn.get(card, pen).join();
    }
}
