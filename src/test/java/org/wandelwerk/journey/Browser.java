package org.wandelwerk.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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

    /**
     * Finds a Chromium on this machine, and brings one where it may: as root, with apt. The one without windows of its
     * own comes first, because the frames of windows that nobody sees cost as much as a page.
     */
    private static final class Chromium {

        private static final List<String> TO_BRING = List.of("chromium-headless-shell", "chromium");
        private static final List<String> NAMES = List.of(
                "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        private static final List<String> FOLDERS =
                List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");

        private Chromium() {}

        /** The other lane of tests waits until all of it is there. */
        static synchronized Path executable() {
            return installed()
                    .or(Chromium::brought)
                    .orElseThrow(() -> new IllegalStateException(
                            "The stories need a Chromium. Type: sudo apt-get install -y chromium"));
        }

        private static Optional<Path> installed() {
            return FOLDERS.stream()
                    .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        private static Optional<Path> brought() {
            if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
                return Optional.empty();
            }
            run("apt-get", "update", "-qq");
            for (var name : TO_BRING) {
                run("apt-get", "install", "-y", "-qq", name);
                if (installed().isPresent()) {
                    return installed();
                }
            }
            return Optional.empty();
        }

        private static void run(String... words) {
            try {
                var process = new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
                process.environment().put("DEBIAN_FRONTEND", "noninteractive");
                process.start().waitFor(10, TimeUnit.MINUTES);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
