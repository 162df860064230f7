package org.wandelwerk.portal.web.organisations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.organisation.OrganisationEntry;

/** The organisations whose names begin with one letter. */
public record Letter(String sign, List<OrganisationEntry> organisations) {

    static List<Letter> of(List<OrganisationEntry> organisations) {
        var byLetter = new LinkedHashMap<String, List<OrganisationEntry>>();
        for (var organisation : organisations) {
            var sign = Slug.of(organisation.name()).substring(0, 1).toUpperCase(Locale.ROOT);
            byLetter.computeIfAbsent(sign, _ -> new ArrayList<>()).add(organisation);
        }
        return byLetter.entrySet().stream()
                .map(entry -> new Letter(entry.getKey(), entry.getValue()))
                .toList();
    }
}
