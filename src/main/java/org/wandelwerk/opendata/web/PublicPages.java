package org.wandelwerk.opendata.web;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wandelwerk.shell.Page;

/** Which pages the house has that a search engine may list, found by what its controllers answer. */
@Component
class PublicPages {

    /** Pages that are tools and tell nothing. */
    private static final Set<String> TOOLS =
            Set.of("/darstellung", "/suche", "/anmelden", "/abmelden", "/schreibtisch", "/barriere-melden", "/error");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    PublicPages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
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
                .anyMatch(pattern -> pattern.matches("\\Q" + address + "\\E/\\{[^/]*}"));
    }

    private static boolean isRead(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static boolean isPage(HandlerMethod method) {
        return Page.class.isAssignableFrom(method.getReturnType().getParameterType());
    }

    private static boolean isTool(String address) {
        return TOOLS.stream().anyMatch(tool -> address.equals(tool) || address.startsWith(tool + "/"));
    }
}
