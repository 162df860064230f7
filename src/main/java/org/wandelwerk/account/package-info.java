/** What people are told of their own accounts: roles, new devices, ways back in, and addresses that change. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "shell", "identity", "identity::access", "identity::recovery", "notification"})
package org.wandelwerk.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
