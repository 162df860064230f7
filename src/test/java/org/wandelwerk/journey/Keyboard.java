package org.wandelwerk.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Somebody who has a keyboard alone: goes on by Tab, types, and presses Enter. */
record Keyboard(Page page) {

    private static final int MOST_STEPS = 150;

    /** Goes on until the wanted thing has the focus. */
    Keyboard reach(String wanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (page.locator(wanted + ":focus").count() == 1) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard never reached " + wanted + " on " + page.url());
    }

    /** Types into a field in place of what stood there. */
    Keyboard type(String field, String text) {
        reach(field);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    /** Presses a button or follows a link, and waits for the address it leads to. */
    Keyboard press(String wanted, String address) {
        reach(wanted);
        return enter(address);
    }

    /** Sends the form that has the focus. */
    Keyboard enter(String address) {
        var hasGoneOn = new AtomicBoolean();
        Consumer<Frame> note = _ -> hasGoneOn.set(true);
        page.onFrameNavigated(note);
        page.keyboard().press("Enter");
        page.waitForCondition(hasGoneOn::get);
        page.offFrameNavigated(note);
        page.waitForURL(address);
        return this;
    }

    /** Opens or closes what is folded, or ticks. */
    Keyboard space(String wanted) {
        reach(wanted);
        page.keyboard().press("Space");
        return this;
    }

    /** Goes down a list, or through the buttons of a group, until the wanted one is chosen. */
    Keyboard choose(String field, String value) {
        reach(field);
        var chosen =
                page.locator("%1$s[value='%2$s']:checked, %1$s option[value='%2$s']:checked".formatted(field, value));
        var ways =
                page.locator("%1$s:not(select), %1$s option".formatted(field)).count();
        if (chosen.count() == 0 && page.locator(field + ":focus:not(select)").count() == 1) {
            page.keyboard().press("Space");
        }
        for (int step = 0; step < ways && chosen.count() == 0; step++) {
            page.keyboard().press("ArrowDown");
        }
        if (chosen.count() == 0) {
            throw new AssertionError("The keyboard never chose " + value + " of " + field);
        }
        return this;
    }

    /** Signs in on the page of the door that is open, by password and code. */
    Keyboard signIn(String mail, String password, String code) {
        return type("#username", mail)
                .type("#password", password)
                .enter("**/anmelden/code**")
                .type("#code", code)
                .enter("**/schreibtisch**");
    }

    void leave() {
        press("button:text-is('Abmelden')", "**/anmelden?abgemeldet=ja");
        page.context().close();
    }
}
