package org.wandelwerk.appearance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.shell.Texts;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailRecords;

/** Finds the parts of the look for their lines of time, changed or not. */
@Component
class WornParts implements TrailRecords {

    private final Texts texts;

    WornParts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<TrailRecord> find(Collection<UUID> ids) {
        return Stream.of(Part.values())
                .filter(part -> ids.contains(part.id()))
                .map(this::record)
                .toList();
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return Part.of(key).map(this::record);
    }

    private TrailRecord record(Part part) {
        var key = "appearance.part." + part.word();
        var name = new Text(texts.text(Language.DE, key), texts.text(Language.EN, key));
        return new TrailRecord(part.id(), name, null, false);
    }
}
