package org.wandelwerk.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a browser that knows nothing yet met at one page: loaded once, for all that must hold there. */
record Visit(
        List<String> requests,
        List<String> complaints,
        int nodes,
        List<String> barriersInTheLight,
        List<String> barriersInTheDark,
        List<Integer> widthsTooNarrow) {

    /** That of 320 pixels is also 1280 at four times the size. */
    private static final int[] WIDTHS = {1024, 768, 390, 320};

    static Visit to(String address) {
        var page = Browser.Window.wide().open("about:blank");
        var requests = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.navigate(address);
        var met = new Visit(
                List.copyOf(requests),
                List.copyOf(complaints),
                (Integer) page.evaluate("() => document.querySelectorAll('*').length"),
                Barriers.on(page),
                Barriers.inTheDark(page),
                IntStream.of(WIDTHS)
                        .filter(width -> !Barriers.fits(page, width))
                        .boxed()
                        .toList());
        page.context().close();
        return met;
    }
}
