// The parent's label for the address already entered names a field that is not on the page: point it at the one that is.
const entered = document.getElementById("kc-attempted-username");
const label = document.querySelector('label[for="username"]');
if (entered && label && !document.getElementById("username")) {
    label.htmlFor = entered.id;
}
