package org.wandelwerk.opendata;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pictures that were asked for last; each is drawn once, one at a time, and no more than a hundred are kept. */
@Component
public class PreviewPictures {

    private static final int KEPT = 100;

    private final Map<PreviewCard, byte[]> drawn = new LinkedHashMap<>(KEPT, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PreviewCard, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** The picture as PNG. */
    public synchronized byte[] png(PreviewCard card) {
        return drawn.computeIfAbsent(card, PreviewPicture::png);
    }
}
