package org.wandelwerk.programme;

import java.util.List;
import org.wandelwerk.definition.YamlPart;

/** Makes a programme and its funding areas of their file. */
record ProgrammeReader(YamlPart root, String document) {

    static ProgrammeReader of(String file, String document) {
        var root = YamlPart.read(file, document);
        root.only(
                "programme",
                "name",
                "legal",
                "funding-areas",
                "periods",
                "rates",
                "minimum",
                "fields-of-action",
                "bodies",
                "criteria",
                "forms",
                "is-not");
        return new ProgrammeReader(root, document);
    }

    Programme programme() {
        return new Programme(
                root.field("programme").text(),
                root.field("name").inBothLanguages(),
                root.field("legal").texts());
    }

    ProgrammeTerms terms() {
        return new TermsReader(root).terms();
    }

    List<FundingArea> fundingAreas() {
        return root.field("funding-areas").items().stream().map(this::area).toList();
    }

    private FundingArea area(YamlPart part) {
        part.only("code", "name", "legal");
        var key = new FundingAreaKey(
                root.field("programme").text(), part.field("code").text());
        return new FundingArea(
                key, part.field("name").inBothLanguages(), part.field("legal").text());
    }
}
