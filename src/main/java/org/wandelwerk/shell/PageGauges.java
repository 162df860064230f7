package org.wandelwerk.shell;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;

/** How many answers were asked for, and how many are kept ready. */
@Component
class PageGauges implements Gauges, ServletRequestListener {

    private final PageCache cache;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    PageGauges(PageCache cache) {
        this.cache = cache;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        begun.incrementAndGet();
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        ended.incrementAndGet();
    }

    @Override
    public List<Gauge> now() {
        var done = ended.get();
        return List.of(
                new Gauge("wandelwerk_requests_total", "Requests answered since the start.", done),
                new Gauge("wandelwerk_requests_open", "Requests being answered now.", begun.get() - done),
                new Gauge(
                        "wandelwerk_pages_kept",
                        "Answers that are kept ready.",
                        cache.pages().size()),
                new Gauge(
                        "wandelwerk_pages_fresh",
                        "1 while the feed of changes was read a moment ago, so that kept answers may be given.",
                        cache.isTrusted() ? 1 : 0));
    }
}
