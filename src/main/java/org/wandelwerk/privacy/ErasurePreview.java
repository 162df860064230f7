package org.wandelwerk.privacy;

import java.util.List;
import org.wandelwerk.identity.Person;
import org.wandelwerk.personal.Fate;

/** What would become of what the house holds of somebody. */
public record ErasurePreview(Person person, List<Fate> fates) {

    public List<Fate> going() {
        return fates.stream().filter(Fate::goes).toList();
    }

    public List<Fate> staying() {
        return fates.stream().filter(fate -> !fate.goes()).toList();
    }
}
