package org.wandelwerk.journey;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.wandelwerk.profile.WholeProfile;

/** An idea that somebody types into a browser, with or without scripts; by keys, which need none. */
record IdeaInBrowser(int port) {

    static final Map<String, String> IDEA = Map.of(
            "#f-title", "Dorfladen mit Ladesäule",
            "#f-summary", "Ein Laden, davor laden Autos.",
            "#f-promoter", "Gemeinde Jänschwalde",
            "#f-places", "Janšojce",
            "#f-contact", "Uwe Muster",
            "#f-mail", "uwe@example.org");

    /** Shows its first section. */
    Page begun(Browser.Window window) {
        var page = window.open("http://localhost:" + port + "/ideen/neu?traeger=administered&zweck=build");
        begin(page);
        return page;
    }

    /** Goes on to the first section from the page on which ideas are begun. */
    static void begin(Page page) {
        page.locator("form[method=post][action$='/ideen/neu'] button").press("Enter");
        page.waitForURL("**/idee");
    }

    /** Types all six answers and hands them in. */
    static void handIn(Page page) {
        IDEA.forEach((field, text) -> page.locator(field).fill(text));
        page.locator(".button[name=weiter]").press("Enter");
        page.waitForURL("**/traeger");
        page.navigate(profile(page));
        page.locator("button:text-is('Idee abgeben')").press("Enter");
        page.waitForURL("**?getan=abgegeben");
    }

    /** Types all answers of a section of a whole profile. */
    static void write(Page page, String section) {
        WholeProfile.SECTIONS.getOrDefault(section, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(answer -> write(page, answer.getKey(), answer.getValue()));
    }

    private static void write(Page page, String slot, String text) {
        var field =
                page.locator("[name='a_%s']:not([type=hidden])".formatted(slot)).first();
        if ("SELECT".equals(field.evaluate("one => one.tagName"))) {
            field.selectOption(text);
        } else if (String.valueOf(field.getAttribute("type")).matches("radio|checkbox")) {
            for (var option : text.split(",", -1)) {
                page.locator("[name='a_%s'][value='%s']".formatted(slot, option))
                        .press("Space");
            }
        } else {
            field.fill(text);
        }
    }

    /** Goes on to the section behind. */
    static void onward(Page page, String section) {
        page.locator(".button[name=weiter]").press("Enter");
        page.waitForURL("**/" + WholeProfile.behind(section));
    }

    /** The address of the profile on one of whose pages somebody is. */
    static String profile(Page page) {
        return page.url().replaceFirst("(/P-[^/?]*).*", "$1");
    }

    /** The end of the same address, such as {@code /P-1234-567}. */
    static String key(Page page) {
        return profile(page).replaceFirst(".*/ideen", "");
    }
}
