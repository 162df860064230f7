package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.wandelwerk.kernel.Language;

/** Makes the frame of the page that is being answered. */
@Component
public class Frames {

    /** The languages that every page has. */
    public static final List<Language> OFFERED = List.of(Language.DE, Language.EN);

    /** The cookie that holds the reader's theme. */
    public static final String THEME_COOKIE = "theme";

    private static final String DRAFT = Frames.class.getName() + ".draft";
    private static final String KEPT = KeptContent.class.getName();
    private static final String SIGNED_IN = SignedReader.class.getName();
    private static final String REFUSED = Frames.class.getName() + ".refused";

    private final Texts texts;
    private final Offers offers;
    private final Assets assets;
    private final PublicAddress publicAddress;
    private final List<NavigationEntry> navigation;
    private final Supplier<List<Demonstration>> demonstrations;
    private final Map<Language, Formats> formats = new EnumMap<>(Language.class);

    Frames(
            Texts texts,
            Offers offers,
            Assets assets,
            PublicAddress publicAddress,
            List<NavigationEntry> navigation,
            ObjectProvider<Demonstration> demonstrations) {
        this.texts = texts;
        this.offers = offers;
        this.assets = assets;
        this.publicAddress = publicAddress;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparing(NavigationEntry::order))
                .toList();
        this.demonstrations = SingletonSupplier.of(() -> demonstrations.stream().toList());
        Arrays.stream(Language.values()).forEach(language -> formats.put(language, Formats.ofPages(language)));
    }

    /** The frame of the request that this thread answers. */
    public Frame current() {
        return of(request());
    }

    /** The frame of this answer by one page; in German when the page does not have the wanted language. */
    Frame current(String template) {
        var request = request();
        if (request.getAttribute(REFUSED) instanceof Offer refused) {
            return of(request, Language.DE, refused);
        }
        var wanted = LanguageFilter.languageOf(request);
        var address = LanguageFilter.pathOf(request);
        var shown = offers.shown(template, address);
        var whole = offers.whole(template, address);
        if (shown.contains(wanted)) {
            return of(request, wanted, new Offer(whole, shown, null));
        }
        var refused = new Offer(whole, shown, wanted);
        request.setAttribute(REFUSED, refused);
        return of(request, Language.DE, refused);
    }

    /** How the reader of this answer takes it packed. */
    PageCoding coding() {
        return PageCoding.fitting(request().getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Tells whoever draws the page of this request that it is kept. */
    static void noteKept(HttpServletRequest request, KeptContent content) {
        request.setAttribute(KEPT, content);
    }

    /** The content of this request, when it is kept and the page is its own. */
    Optional<KeptContent> kept(Page page) {
        return request().getAttribute(KEPT) instanceof KeptContent kept && kept.page() == page
                ? Optional.of(kept)
                : Optional.empty();
    }

    /** The body of a page that is kept, for a reader to whom it may be sent as gzip. */
    Optional<KeptBody> bodyOf(Page page) {
        return PageCoding.GZIP.suits(request().getHeader(HttpHeaders.ACCEPT_ENCODING))
                ? kept(page).map(kept -> kept.bodies().get(themeOf(request())))
                : Optional.empty();
    }

    /** Tells the frame of this request who is signed in. */
    public static void noteReader(HttpServletRequest request, SignedReader reader) {
        request.setAttribute(SIGNED_IN, reader);
    }

    private static @Nullable SignedReader signedIn(HttpServletRequest request) {
        return request.getAttribute(SIGNED_IN) instanceof SignedReader reader ? reader : null;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    Frame of(HttpServletRequest request) {
        var language = LanguageFilter.languageOf(request);
        return of(request, language, new Offer(OFFERED, OFFERED, null));
    }

    private Frame of(HttpServletRequest request, Language language, Offer offer) {
        return new Frame(
                language,
                new Reader(themeOf(request), signedIn(request), draftOf(request)),
                LanguageFilter.pathOf(request),
                request.getQueryString(),
                offer,
                navigation,
                demonstrations.get().stream().anyMatch(Demonstration::isOn),
                texts,
                formats.getOrDefault(language, Formats.ofPages(language)),
                assets,
                publicAddress,
                PageHead.NONE);
    }

    /** Tells the frame of this request that the page shows what is not public yet, and where the draft lies. */
    public static void noteDraft(String address) {
        request().setAttribute(DRAFT, address);
    }

    private static @Nullable String draftOf(HttpServletRequest request) {
        return request.getAttribute(DRAFT) instanceof String address ? address : null;
    }

    private static Theme themeOf(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Theme.AUTO : Theme.of(cookies);
    }
}
