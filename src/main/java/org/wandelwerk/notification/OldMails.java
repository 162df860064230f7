package org.wandelwerk.notification;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Mails that are over, except for those to a body, which are kept with it. */
@Component
class OldMails implements RetainedRecords {

    private final PostRecordRepository repository;

    OldMails(PostRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "mails";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.MAIL;
    }

    @Override
    public int due(Instant before) {
        return repository.countOver(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetOver(before, most));
    }
}
