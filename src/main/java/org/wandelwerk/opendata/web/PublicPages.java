package org.wandelwerk.opendata.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.opendata.ChangedAddress;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Offers;
import org.wandelwerk.shell.Page;

/** Which pages the house has that a search engine may list, found by what its controllers answer. */
@Component
class PublicPages {

    /** Pages that are tools and tell nothing. */
    private static final Set<String> TOOLS = Set.of(
            "/darstellung",
            "/suche",
            "/anmelden",
            "/abmelden",
            "/zugang-verloren",
            "/schreibtisch",
            "/barriere-melden",
            "/error");

    /** The template of what is public below a list whose controller answers with pages of several kinds. */
    private static final Map<String, String> ONE_OF_SEVERAL = Map.of("/projekte", "portal/ProjectPage.jte");

    /** The templates of a list that is made from the index, or from the tables while there is none. */
    private static final Map<String, List<String>> ONE_OR_THE_OTHER = Map.of(
            "/projekte", List.of("portal/FoundProjectsPage.jte", "portal/ProjectsPage.jte"),
            "/karte", List.of("portal/FoundMapPage.jte", "portal/ProjectMapPage.jte"));

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Offers offers;

    PublicPages(ObjectProvider<RequestMappingHandlerMapping> mappings, Offers offers) {
        this.mappings = mappings;
        this.offers = offers;
    }

    /** A page of which there is one, with the languages in which the house offers it. */
    OfferedAddress single(String address) {
        var templates = ONE_OR_THE_OTHER.get(address);
        var languages = templates == null
                ? languages(address, address::equals)
                : offers.whole(templates.getFirst(), address).stream()
                        .filter(offers.whole(templates.getLast(), address)::contains)
                        .toList();
        return new OfferedAddress(address, languages, null);
    }

    /** Pages below a list, in the languages that all of a kind have; their stories are not for search engines. */
    List<OfferedAddress> below(String list, List<ChangedAddress> records) {
        var several = ONE_OF_SEVERAL.get(list);
        var languages =
                several == null ? languages(list, pattern -> isBelow(list, pattern)) : offers.whole(several, list);
        return records.stream()
                .map(record -> new OfferedAddress(record.address(), languages, record.changed()))
                .toList();
    }

    private List<Language> languages(String address, Predicate<String> pattern) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isRead(entry.getKey())
                        && entry.getKey().getPatternValues().stream().anyMatch(pattern))
                .flatMap(entry -> page(entry.getValue()).stream())
                .findFirst()
                .map(page -> offers.whole(Page.template(page), address))
                .orElse(Frames.OFFERED);
    }

    /** What a method answers with, also as the body of an answer; empty when that is no page. */
    private static Optional<Class<?>> page(HandlerMethod method) {
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        return Stream.of(type, type.getGeneric())
                .<Class<?>>map(ResolvableType::toClass)
                .filter(PublicPages::isOneKindOfPage)
                .findFirst();
    }

    private static boolean isOneKindOfPage(Class<?> type) {
        return Page.class.isAssignableFrom(type) && type != Page.class;
    }

    private static boolean isBelow(String list, String pattern) {
        return pattern.matches("\\Q" + list + "\\E/\\{[^/]*}");
    }

    /** The pages of which there is one each, by address. */
    List<String> single() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> isRead(entry.getKey()) && isPage(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(address -> !address.contains("{") && !address.contains("*") && !isTool(address))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the records below a list have pages. */
    boolean has(String address) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream())
                .anyMatch(pattern -> isBelow(address, pattern));
    }

    private static boolean isRead(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    /** Whether a method answers with a page, or with an answer whose body is one. */
    private static boolean isPage(HandlerMethod method) {
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        return Stream.of(type, type.getGeneric()).map(ResolvableType::toClass).anyMatch(Page.class::isAssignableFrom);
    }

    private static boolean isTool(String address) {
        return TOOLS.stream().anyMatch(tool -> address.equals(tool) || address.startsWith(tool + "/"));
    }
}
