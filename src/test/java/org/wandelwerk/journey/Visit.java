package org.wandelwerk.journey;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a browser that knows nothing of the house yet met at one page: loaded once, for all that must hold there, with
 * all opened that can be. Of a page and its translation, which differ in words alone, one is looked at in the light on
 * a wide screen and in the dark on a telephone, the other in the light on a telephone and in the dark on a wide screen.
 */
record Visit(
        int status,
        List<String> requests,
        List<String> complaints,
        int nodes,
        List<String> barriersInTheLight,
        List<String> barriersInTheDark,
        List<Integer> widthsTooNarrow) {

    static final int WIDE = 1440;

    /** All scripts of one page, as they leave. */
    static final int MOST_BYTES_OF_SCRIPTS = 25 * 1024;

    /** The map is moved by a library. */
    static final int MOST_BYTES_OF_THE_MAPS_SCRIPTS = 60 * 1024;

    /** Sideways scroll is looked for at these; that of 320 pixels is also 1280 at four times the size. */
    static final List<Integer> WIDTHS = List.of(WIDE, 1024, 768, Barriers.NARROW, 320);

    /** Another language changes the words only. */
    static final List<Integer> WIDTHS_OF_WORDS = List.of(320);

    /** At which width all rules are asked in the light. */
    static int inTheLight(boolean isTranslation) {
        return isTranslation ? Barriers.NARROW : WIDE;
    }

    /** At which width the rules on colours, and on a telephone those on sizes, are asked in the dark. */
    static int inTheDark(boolean isTranslation) {
        return isTranslation ? WIDE : Barriers.NARROW;
    }

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
        var answer = page.navigate(address);
        var first = List.copyOf(requests);
        page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        var met = new Visit(
                answer.status(),
                first,
                List.copyOf(complaints),
                (Integer) page.evaluate("() => document.querySelectorAll('*').length"),
                inTheLight(isTranslation) == WIDE ? Barriers.on(page) : Barriers.onANarrowScreen(page),
                inTheDark(isTranslation) == WIDE ? Barriers.inTheDarkAsWide(page) : Barriers.inTheDarkAndNarrow(page),
                (isTranslation ? WIDTHS_OF_WORDS : WIDTHS)
                        .stream().filter(width -> !Barriers.fits(page, width)).toList());
        page.offRequest(request);
        page.offConsoleMessage(message);
        page.offPageError(error);
        return met;
    }

    /** Whether a message is no more than that the page itself is one that is not there or was asked wrongly. */
    boolean saysOfItself(String complaint) {
        return (status == 404 || status == 422)
                && complaint.matches(".*status of " + status + "\\b.*")
                && complaints.stream().filter(complaint::equals).count() == 1;
    }

    /** What was loaded but photos. */
    List<String> parts() {
        return requests.stream()
                .filter(part -> !part.matches(".*[.](png|jpe?g|webp)([?].*)?"))
                .toList();
    }

    /** What was loaded of scripts. */
    List<String> scripts() {
        return requests.stream().filter(part -> part.matches(".*[.]js([?].*)?")).toList();
    }

    private static void forget(Page page) {
        page.navigate("about:blank");
        page.context().clearCookies();
        page.context().newCDPSession(page).send("Network.clearBrowserCache");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(WIDE, 900);
    }
}
