/** The pages of the door: signing in and out, what belongs to one's account, and the first page of the desk. */
@NullMarked
package org.wandelwerk.identity.web;

import org.jspecify.annotations.NullMarked;
