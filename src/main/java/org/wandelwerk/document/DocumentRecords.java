package org.wandelwerk.document;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Which files somebody brought: they belong to a record and stay with it, the name in theirs does not. */
@Component
@Order(320)
class DocumentRecords implements PersonalRecords {

    private final UploaderRepository repository;

    DocumentRecords(UploaderRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("document.data.uploads", most -> repository.uploads(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("document.fate.uploads", repository.count(person)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return repository.rename(erasing)
                ? List.of(FormerValues.of(erasing.person(), UploaderRepository.TABLE, "uploaded_by", "name", "remark"))
                : List.of();
    }
}
