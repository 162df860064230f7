package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Pages that are kept whole, each beside the same packed bytes from nginx: a page of each size, because a server that
 * sends little has more to do beside the sending.
 *
 * @param bytes how long each is, packed, by its name
 */
record KeptPages(
        Map<String, AskedPage> ours, Map<String, AskedPage> theirs, Map<String, Integer> bytes, StaticServer nginx)
        implements AutoCloseable {

    /** The page beside which all others are judged, too. */
    static final String FIRST = "workshop 2";

    private static final String STATIC = "nginx, ";
    private static final String KEPT = "kept, ";

    static KeptPages of(RunningHouse house, Path folder) throws IOException, InterruptedException {
        var packed = new LinkedHashMap<String, byte[]>();
        var ours = new LinkedHashMap<String, AskedPage>();
        for (var page : house.samplePages().entrySet()) {
            packed.put(page.getKey(), house.packed(page.getValue()));
            ours.put(page.getKey(), AskedPage.at(house.address(page.getValue())));
        }
        var nginx = StaticServer.start(folder, packed);
        var theirs = new LinkedHashMap<String, AskedPage>();
        var bytes = new LinkedHashMap<String, Integer>();
        for (var page : packed.entrySet()) {
            theirs.put(page.getKey(), AskedPage.at(nginx.address(page.getKey())));
            bytes.put(page.getKey(), page.getValue().length);
        }
        return new KeptPages(ours, theirs, bytes, nginx);
    }

    /** The page whose waiting beside sign-ins is judged. */
    AskedPage first() {
        return Objects.requireNonNull(ours.get(FIRST));
    }

    /** Under which name its loads are noted. */
    static String kept(String page) {
        return KEPT + page;
    }

    void warmUp(int seconds) throws IOException, InterruptedException {
        for (var page : ours.values()) {
            WebLoad.on(page, seconds);
        }
    }

    void measure(int seconds, BiConsumer<String, WebLoad> note) throws IOException, InterruptedException {
        for (var page : ours.entrySet()) {
            var name = page.getKey();
            note.accept(STATIC + name, WebLoad.on(Objects.requireNonNull(theirs.get(name)), seconds));
            note.accept(kept(name), WebLoad.on(page.getValue(), seconds));
        }
    }

    /** The rate of nginx that a load is compared with: of the same bytes, or of the first page. */
    static double rateOfNginx(PageBounds bounds, String what) {
        var same = STATIC + what.replace(KEPT, "").replace(STATIC, "");
        return bounds.median(bounds.loads().containsKey(same) ? same : STATIC + FIRST)
                .perSecond();
    }

    void judge(PageBounds bounds) {
        for (var page : ours.keySet()) {
            bounds.hold(
                    kept(page) + ": half of nginx",
                    bounds.median(kept(page)).perSecond() >= rateOfNginx(bounds, page) / 2);
        }
    }

    @Override
    public void close() {
        nginx.close();
    }
}
