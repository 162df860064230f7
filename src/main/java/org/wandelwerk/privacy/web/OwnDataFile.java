package org.wandelwerk.privacy.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.privacy.OwnRecords;
import org.wandelwerk.privacy.Sighting;
import tools.jackson.databind.json.JsonMapper;

/** The same as on the page, for programs: groups by name, each a list of records with their fields. */
record OwnDataFile(OwnRecords records, List<Sighting> sightings) {

    byte[] json() {
        var groups = new LinkedHashMap<String, Object>();
        records.groups()
                .forEach(group -> groups.put(
                        group.name(),
                        group.records().stream().map(OwnDataFile::fields).toList()));
        groups.put("seen", sightings.stream().map(OwnDataFile::fields).toList());
        var file = new LinkedHashMap<String, Object>();
        file.put("person", records.person().value().toString());
        file.put("made_at", records.at().toString());
        file.put("data", groups);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static Map<String, String> fields(List<DataField> record) {
        var fields = new LinkedHashMap<String, String>();
        record.forEach(field -> fields.put(field.name(), field.code()));
        return fields;
    }

    private static Map<String, String> fields(Sighting sighting) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("day", sighting.day().toString());
        fields.put("reader", sighting.readerName());
        fields.put("kind", sighting.kind());
        fields.put("record", sighting.key());
        return fields;
    }
}
