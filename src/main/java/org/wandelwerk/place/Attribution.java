package org.wandelwerk.place;

import java.util.List;

/** A notice that the licence of some geography asks for, with the address of its owner. */
public record Attribution(String text, String address) {

    /** Those that stand below every map. */
    static List<Attribution> ofMaps() {
        return CsvFile.parse(ReferenceFiles.text("attributions.csv")).rows().stream()
                .filter(row -> row.text("shown_on_maps").equals("true"))
                .map(row -> new Attribution(row.text("text"), row.text("address")))
                .toList();
    }
}
