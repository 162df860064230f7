package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.AccountLock;
import org.wandelwerk.identity.AccountState;
import org.wandelwerk.identity.Locks;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.PersonRemark;
import org.wandelwerk.identity.PersonRemarks;
import org.wandelwerk.identity.access.Holder;

/** How the account of a person stands: kept out or not, and what other modules remark. */
@Component
class AccountStates {

    private final Locks locks;
    private final ObjectProvider<PersonRemarks> remarks;

    AccountStates(Locks locks, ObjectProvider<PersonRemarks> remarks) {
        this.locks = locks;
        this.remarks = remarks;
    }

    Optional<AccountLock> lock(Holder holder) {
        return locks.of(holder.id());
    }

    /** Empty for whoever need not know. */
    Optional<AccountState> state(Holder holder) {
        return locks.state(holder.id());
    }

    List<PersonRemark> remarks(Holder holder) {
        var mail = holder.mail();
        return mail == null
                ? List.of()
                : remarks.stream()
                        .flatMap(source -> source.about(List.of(new MailAddress(mail))).values().stream())
                        .toList();
    }
}
