/** Who may do and read what: roles, grants, deputies, and the one place where rights are asked. */
@NullMarked
@NamedInterface("access")
package org.wandelwerk.identity.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
