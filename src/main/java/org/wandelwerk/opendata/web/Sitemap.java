package org.wandelwerk.opendata.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.opendata.Xml;
import org.wandelwerk.shell.Frame;

/** Addresses as search engines read them (sitemaps.org, protocol 0.9): each page in each language, with the others. */
record Sitemap(Frame frame) {

    static final String MEDIA_TYPE = "application/xml";

    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    String index(List<String> parts) {
        var xml = new Xml().open("sitemapindex", "xmlns", SPACE);
        parts.forEach(part -> xml.open("sitemap").text("loc", whole(part)).close());
        return xml.close().toString();
    }

    String pages(List<OfferedAddress> addresses) {
        var xml = begin();
        addresses.forEach(page -> write(xml, page));
        return xml.close().toString();
    }

    private static Xml begin() {
        return new Xml().open("urlset", "xmlns", SPACE, "xmlns:xhtml", XHTML);
    }

    private void write(Xml xml, OfferedAddress page) {
        var address = page.address();
        var changed = page.changed();
        for (var language : page.languages()) {
            xml.open("url").text("loc", whole(address, language));
            if (changed != null) {
                xml.text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            page.languages().forEach(other -> alternate(xml, other.tag(), whole(address, other)));
            alternate(xml, "x-default", whole(address));
            xml.close();
        }
    }

    private static void alternate(Xml xml, String language, String address) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", address);
    }

    private String whole(String address) {
        return whole(address, Language.DE);
    }

    private String whole(String address, Language language) {
        return frame.publicAddress().of(frame.link(address, language));
    }
}
