package org.wandelwerk.programme;

import java.util.List;
import org.wandelwerk.definition.YamlPart;

/** Makes a programme and its funding areas of their file. */
record ProgrammeReader(YamlPart root) {

    static ProgrammeReader of(String file, String document) {
        var root = YamlPart.read(file, document);
        root.only("programme", "name", "legal", "funding-areas");
        return new ProgrammeReader(root);
    }

    Programme programme() {
        return new Programme(
                root.field("programme").text(),
                root.field("name").translated(),
                root.field("legal").texts());
    }

    List<FundingArea> fundingAreas() {
        return root.field("funding-areas").items().stream().map(this::area).toList();
    }

    private FundingArea area(YamlPart part) {
        part.only("code", "name", "legal");
        var key = new FundingAreaKey(
                root.field("programme").text(), part.field("code").text());
        return new FundingArea(
                key, part.field("name").translated(), part.field("legal").text());
    }
}
