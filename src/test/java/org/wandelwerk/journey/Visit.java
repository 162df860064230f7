package org.wandelwerk.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What a browser that knows nothing of the house yet met at one page: loaded once, for all that must hold there. Of a
 * page and its translation, which differ in words alone, one is looked at in the light on a wide screen and in the dark
 * on a telephone, the other in the light on a telephone and in the dark on a wide screen.
 */
record Visit(
        List<String> requests,
        List<String> complaints,
        int nodes,
        List<String> barriersInTheLight,
        List<String> barriersInTheDark,
        List<Integer> widthsTooNarrow) {

    /** That of 320 pixels is also 1280 at four times the size. */
    private static final int[] WIDTHS = {1440, 1024, 768, 390, 320};

    /** Another language changes the words only. */
    private static final int[] WIDTHS_OF_WORDS = {320};

    /** In the window of the page before, which costs less than a new one; what it keeps is thrown away. */
    static Visit to(Page page, String address, boolean isTranslation) {
        forget(page);
        var requests = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        Consumer<Request> request = one -> requests.add(one.url());
        Consumer<ConsoleMessage> message = one -> complaints.add(one.type() + ": " + one.text());
        Consumer<String> error = complaints::add;
        page.onRequest(request);
        page.onConsoleMessage(message);
        page.onPageError(error);
        page.navigate(address);
        var met = new Visit(
                List.copyOf(requests),
                List.copyOf(complaints),
                (Integer) page.evaluate("() => document.querySelectorAll('*').length"),
                isTranslation ? Barriers.onANarrowScreen(page) : Barriers.on(page),
                isTranslation ? Barriers.inTheDarkAsWide(page) : Barriers.inTheDarkAndNarrow(page),
                IntStream.of(isTranslation ? WIDTHS_OF_WORDS : WIDTHS)
                        .filter(width -> !Barriers.fits(page, width))
                        .boxed()
                        .toList());
        page.offRequest(request);
        page.offConsoleMessage(message);
        page.offPageError(error);
        return met;
    }

    private static void forget(Page page) {
        page.navigate("about:blank");
        page.context().clearCookies();
        page.context().newCDPSession(page).send("Network.clearBrowserCache");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }
}
