package org.wandelwerk.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.wandelwerk.draft.Desk;

/** The Chromium of a test run, one for each thread, which it wants for itself; each story opens a window of its own. */
final class Browser {

    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
            ThreadLocal.withInitial(Browser::launch);

    private Browser() {}

    /** How a window looks and what it can do. */
    record Window(int width, int height, ColorScheme colours, boolean hasScripts) {

        static Window wide() {
            return new Window(1440, 900, ColorScheme.LIGHT, true);
        }

        static Window narrow() {
            return new Window(320, 800, ColorScheme.LIGHT, true);
        }

        Window dark() {
            return new Window(width, height, ColorScheme.DARK, hasScripts);
        }

        Window withoutScripts() {
            return new Window(width, height, colours, false);
        }

        Page open(String address) {
            var page = context().newPage();
            page.navigate(address);
            return page;
        }

        /** The page as somebody sees it who is signed in already. */
        Page open(Desk desk, String path) {
            var site = desk.site().address("").toString();
            var page = context().newPage();
            page.context().addCookies(List.of(new Cookie("SESSION", desk.token().value()).setUrl(site)));
            page.navigate(site + path);
            return page;
        }

        private BrowserContext context() {
            return CHROMIUM.get()
                    .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                            .setViewportSize(width, height)
                            .setColorScheme(colours)
                            .setLocale("de-DE")
                            .setJavaScriptEnabled(hasScripts));
        }
    }

    private static com.microsoft.playwright.Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return browser;
    }
}
