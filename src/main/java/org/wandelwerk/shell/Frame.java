package org.wandelwerk.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;

/**
 * What every page knows besides its own content: language, theme, address, texts.
 *
 * @param path the address without language, such as {@code /werkstaetten/2}
 * @param query the query of the request, without question mark
 * @param offer the languages that this page has
 * @param head what machines are told of the page
 */
public record Frame(
        Language language,
        Reader reader,
        String path,
        @Nullable String query,
        Offer offer,
        List<NavigationEntry> navigation,
        boolean isDemonstration,
        Texts texts,
        Formats formats,
        Assets assets,
        PublicAddress publicAddress,
        PageHead head) {

    /** The frame of a page of which machines are told something. */
    Frame with(PageHead other) {
        return new Frame(
                language,
                reader,
                path,
                query,
                offer,
                navigation,
                isDemonstration,
                texts,
                formats,
                assets,
                publicAddress,
                other);
    }

    public Theme theme() {
        return reader.theme();
    }

    /** Who is signed in; {@code null} for everybody else. */
    public @Nullable SignedReader signedIn() {
        return reader.signedIn();
    }

    /** What each form of a signed-in reader must send as {@code token}; empty for everybody else. */
    public String formToken() {
        var signedIn = reader.signedIn();
        return signedIn == null ? "" : signedIn.formToken();
    }

    /** The text with the given key in the page's language. */
    public String text(String key, Object... values) {
        var text = texts.text(language, key, values);
        return isUnreviewed() && texts.languageOf(language, key) != language ? GermanMarks.around(text) : text;
    }

    /** The {@code lang} attribute of a text of the house that the page's language does not have; else {@code null}. */
    public @Nullable String langOfText(String key) {
        var given = texts.languageOf(language, key);
        return given == language ? null : given.tag();
    }

    /** The languages to choose from. */
    public List<Language> languages() {
        return offer.shown();
    }

    /** Whether the page is shown to testers in a language in which nobody has read all of it. */
    public boolean isUnreviewed() {
        return !offer.whole().contains(language);
    }

    public boolean hasText(String key) {
        return texts.has(key);
    }

    /** An address of this house in the page's language. */
    public String link(String address) {
        return link(address, language);
    }

    /** The same address in another language. */
    public String link(String address, Language other) {
        return other.prefix() + (address.equals("/") && !other.prefix().isEmpty() ? "" : address);
    }

    /** This very page in another language. */
    public String here(Language other) {
        var address = link(path, other);
        return query == null || query.length() > 500 ? address : address + "?" + query;
    }

    /** This very page in another language, as a whole address for search engines. */
    public String absolute(Language other) {
        return publicAddress.of(link(path, other));
    }

    /** An address of this house in the page's language, whole, for those who read it elsewhere. */
    public String whole(String address) {
        return publicAddress.of(link(address));
    }

    /** The same for a calendar program, which then asks for it again and again; only the scheme differs. */
    public String subscription(String calendar) {
        return whole(calendar).replaceFirst("^https?:", "webcal:");
    }

    /** The way to the choice of theme and language, and back to this page. */
    public String displayLink() {
        var back = path.equals("/darstellung") ? "/" : here(language);
        return link("/darstellung") + "?zurueck=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The way to report a barrier on this page. */
    public String barrierLink() {
        var link = link("/barriere-melden");
        return path.equals("/barriere-melden")
                ? link
                : link + "?seite=" + URLEncoder.encode(here(language), StandardCharsets.UTF_8);
    }

    /** Whether the page shown lies at or below the given address. */
    public boolean isBelow(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    /** Whether the page shown belongs to an entry of the navigation. */
    public boolean isIn(NavigationEntry entry) {
        return isBelow(entry.address()) || entry.rooms().stream().anyMatch(this::isBelow);
    }

    /** The address of a static file, with a digest of its content in the name. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** What the house wears over the look that ships. */
    public Look look() {
        return assets.look();
    }

    public String say(Text text) {
        return text.in(language);
    }

    /** The {@code lang} attribute of a text that fell back to another language than the page's; else {@code null}. */
    public @Nullable String langOf(Text text) {
        var given = text.languageIn(language);
        return given == language ? null : given.tag();
    }

    /** The {@code lang} attribute of words that exist in German only; {@code null} on a German page. */
    public @Nullable String german() {
        return language == Language.DE ? null : Language.DE.tag();
    }
}
