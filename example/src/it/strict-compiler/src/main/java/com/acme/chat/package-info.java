/** A chat. */
package com.acme.chat;
