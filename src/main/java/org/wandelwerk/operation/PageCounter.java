package org.wandelwerk.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** How often each kind of page was shown since somebody looked last. */
@Component
public class PageCounter {

    private final Map<PageKind, LongAdder> shown = new ConcurrentHashMap<>();

    public void count(PageKind kind) {
        shown.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    }

    /** Hands the counts over and begins anew. */
    Map<PageKind, Long> take() {
        var taken = new HashMap<PageKind, Long>();
        shown.forEach((kind, adder) -> {
            var count = adder.sumThenReset();
            if (count > 0) {
                taken.put(kind, count);
            }
        });
        return taken;
    }
}
