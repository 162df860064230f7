package org.wandelwerk.portal.web.organisations;

import java.util.Arrays;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.organisation.OrganisationGroup;

/** The words by which addresses name the groups of organisations. */
final class GroupWord {

    private GroupWord() {}

    static String of(OrganisationGroup group) {
        return switch (group) {
            case LAND_FEDERATION_BANK -> "land-bund-bank";
            case MUNICIPALITIES -> "kommunen";
            case BUSINESS_CHAMBERS -> "wirtschaft-kammern";
            case SCIENCE -> "wissenschaft";
            case ASSOCIATIONS_CIVIL_SOCIETY -> "verbaende-zivilgesellschaft";
        };
    }

    static OrganisationGroup read(String word) {
        return Arrays.stream(OrganisationGroup.values())
                .filter(group -> of(group).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("group of organisations " + word));
    }
}
