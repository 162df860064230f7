package org.wandelwerk.journey.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.journey.PublicAddresses;

/** Every kind of public page, in both languages, is HTML without a fault for the Nu HTML checker. */
@LausitzHouse
class HtmlOfEveryPageTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Test
    void everyKindOfPublicPageIsHtmlWithoutAFault() {
        var site = new Site(port);
        var pages = new LinkedHashMap<String, byte[]>();
        for (var entry : PublicAddresses.all()) {
            pages.put(entry, site.get(PublicAddresses.path(port, entry)).body().getBytes(UTF_8));
        }

        assertThat(new HtmlChecker(folder).faults(pages)).isEmpty();
    }

    @Test
    void aPageWithAFaultIsNamedWithIt() {
        var pages = Map.of("/schief", "<!doctype html><html lang=de><title>x</title><p><div></p>".getBytes(UTF_8));

        assertThat(new HtmlChecker(folder).faults(pages)).isNotEmpty().allMatch(fault -> fault.startsWith("/schief: "));
    }
}
